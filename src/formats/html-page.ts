/** The style of the page that `toHtml` writes: light and dark, print, down to 360 px. Colours keep a contrast of 4.5 to 1. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fffdf9;--soft:#5a5a66;--line:#d9d4c8;--PER:#ffe3c2;--ORG:#d8e6ff;--LOC:#d3f2da;--MISC:#efdcff;--VALUE:#ececec;--direct:#b3261e;--partial:#8a4b00;--title:#3b5b92;--scare:#5f5f6b;--lit:#fff2a8}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#b3b3bf;--line:#3a3a44;--PER:#5b3a12;--ORG:#1f3d6e;--LOC:#1d4a2b;--MISC:#4a2a68;--VALUE:#3a3a3f;--direct:#ff9d94;--partial:#f3b56b;--title:#9dbcf5;--scare:#c0c0cc;--lit:#5c5200}}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font:18px/1.65 Georgia,'Times New Roman',serif;display:grid;grid-template-columns:minmax(0,42rem) minmax(15rem,22rem);gap:2.5rem;justify-content:center;padding:1.5rem;overflow-wrap:anywhere}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.2rem;line-height:1.3}h3{font-size:1rem;margin:.8rem 0 .2rem}
.boilerplate{color:var(--soft);font-size:.85rem}
aside{font:15px/1.5 system-ui,sans-serif}aside ul{margin:0;padding-left:1.1rem}aside a{color:inherit}
fieldset{border:1px solid var(--line);border-radius:.5rem;display:flex;flex-wrap:wrap;gap:.3rem .9rem}
label{white-space:nowrap}small,.hint{color:var(--soft)}
.entity,label span{border-radius:.25rem;padding:0 .15rem}
[data-type=PER].entity,[data-type=PER] span{background:var(--PER)}[data-type=ORG].entity,[data-type=ORG] span{background:var(--ORG)}[data-type=LOC].entity,[data-type=LOC] span{background:var(--LOC)}[data-type=MISC].entity,[data-type=MISC] span{background:var(--MISC)}
:is([data-type=DATE],[data-type=TIME],[data-type=MONEY],[data-type=PERCENT]):is(.entity),:is([data-type=DATE],[data-type=TIME],[data-type=MONEY],[data-type=PERCENT]) span{background:var(--VALUE)}
q{quotes:none;border-bottom:.14em solid var(--mark,var(--scare));cursor:pointer}
[data-kind=direct]{--mark:var(--direct)}[data-kind=partial]{--mark:var(--partial)}[data-kind=title]{--mark:var(--title)}[data-kind=scare]{--mark:var(--scare)}
q[data-kind=partial]{border-bottom-style:dashed}q[data-kind=title]{border-bottom-style:dotted}q[data-kind=scare]{border-bottom-style:double}
label[data-kind] span{border-bottom:.14em solid var(--mark)}
q:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid var(--title);outline-offset:2px}
.lit{background:var(--lit)!important;outline:2px solid var(--mark,var(--direct))}
.off{background:none!important;border-bottom-color:transparent!important}
#card{position:fixed;inset:auto 1rem 1rem 1rem;max-width:40rem;margin:auto;padding:.7rem 1rem;background:var(--ink);color:var(--paper);border-radius:.6rem;font:15px/1.4 system-ui,sans-serif}
@media (max-width:800px){body{grid-template-columns:minmax(0,1fr);padding:1rem;gap:1rem;font-size:17px}}
@media print{aside fieldset,.hint,#card{display:none}body{display:block}}
`

/** The script of the page: plain DOM, no network. Texts reach the page only as text. */
export const PAGE_SCRIPT = `
(() => {
  const card = document.getElementById('card')
  const quotes = [...document.querySelectorAll('q[id]')]
  const clear = () => { card.hidden = true; document.querySelectorAll('.lit').forEach((e) => e.classList.remove('lit')) }
  const show = (quote) => {
    clear()
    const id = quote.dataset.quote
    card.textContent = document.getElementById('about-' + id).textContent
    card.hidden = false
    document.querySelectorAll('q[data-quote="' + id + '"]').forEach((e) => e.classList.add('lit'))
    if (quote.dataset.saidBy !== undefined) document.querySelectorAll('[data-cluster="' + CSS.escape(quote.dataset.saidBy) + '"]').forEach((e) => e.classList.add('lit'))
  }
  const within = (event) => event.target instanceof Element ? event.target.closest('q') : null
  for (const type of ['mouseover', 'focusin', 'click']) document.addEventListener(type, (event) => { const quote = within(event); if (quote) show(quote); else if (type === 'click') clear() })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear()
    if ((event.key !== 'n' && event.key !== 'p') || event.ctrlKey || event.metaKey || event.altKey || !quotes.length) return
    const at = quotes.indexOf(document.activeElement)
    const next = event.key === 'n' ? (at + 1) % quotes.length : (Math.max(at, 0) - 1 + quotes.length) % quotes.length
    quotes[next].focus()
  })
  document.addEventListener('change', (event) => {
    const { filter } = event.target.dataset
    if (!filter) return
    document.querySelectorAll('main [data-' + filter + '="' + CSS.escape(event.target.value) + '"]').forEach((e) => e.classList.toggle('off', !event.target.checked))
  })
})()
`

/**
 * What the page may do: run its own script and style, told by their SHA-256 (https://www.w3.org/TR/CSP3/#grammardef-hash-source), and nothing
 * else. The test of the page tells the right ones where they change.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'sha256-Ndem9TJ0V6svniuCueHPN8oXu7tat4d0WrnL2lG8cl8='",
  "script-src 'sha256-dYMARsKMVhvZfcXojqdXNmuCqcjZoIoS/2hFiGvz9dA='",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
