// Reads a FoLiA document with libfolia (Debian: libfolia-dev, libticcutils-dev) and prints what it found; the format test compiles it.
#include "libfolia/folia.h"
#include <iostream>
int main(int argc, char** argv) {
  try {
    folia::Document doc(std::string("file='") + argv[1] + "'");
    auto words = doc.words();
    std::cout << words.size() << " words\n";
    for (auto* s : doc.doc()->select<folia::Statement>()) std::cout << "statement " << s->cls() << "\n";
    for (auto* e : doc.doc()->select<folia::Entity>()) std::cout << "entity " << e->cls() << "\n";
  } catch (const std::exception& e) { std::cerr << e.what() << "\n"; return 1; }
}
