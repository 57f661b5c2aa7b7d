/** The words of a list as it is written in these files: parted by spaces and line ends. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
