/**
 * The card's style. The `:host` rules carry `!important`, so that no rule of the page that reaches the host element can
 * move or hide it; what stands inside is out of the page's reach. Colours as in tokens.css.
 */
export const CARD_STYLE = `
:host { all: initial !important; position: fixed !important; margin: 0 !important; inset: auto; padding: 0 !important; border: 0 !important;
  width: 340px !important; max-width: calc(100vw - 16px) !important; background: none !important; overflow: visible !important;
  color-scheme: light dark !important; direction: ltr !important; unicode-bidi: isolate !important; }
:host(:not(:popover-open)) { display: none !important; }
section { --text: light-dark(#1d1b26, #eceaf4); --soft: light-dark(#5b5768, #aaa5ba); --line: light-dark(#dcd8e8, #423d54);
  --ground: light-dark(#ffffff, #211e2b); --accent: light-dark(#5b3fd6, #b3a1ff); --tint: light-dark(#f1edff, #332b57);
  box-sizing: border-box; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; overscroll-behavior: contain; padding: 12px 14px; color: var(--text); background: var(--ground);
  border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(20 10 60 / 22%);
  font: 14px/1.45 system-ui, sans-serif; text-align: start; }
section:focus { outline: none; } section:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
h2 { margin: 0; margin-block-end: 4px; padding-inline-end: 28px; font: 600 14px/1.35 system-ui, sans-serif; }
p { margin: 0 0 8px; } .sentence { color: var(--soft); } .sentence:first-of-type:not(h2 + .sentence) { padding-inline-end: 28px; }
.words { font: 15px/1.55 Georgia, 'Times New Roman', serif; }
del, ins { text-decoration: none; border-radius: 3px; padding: 0 2px; }
del { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--soft); }
ins { font-weight: 700; color: var(--accent); background: var(--tint); text-decoration: underline; text-underline-offset: 2px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sentence::first-letter, ul:not(.links) li::first-letter { text-transform: uppercase; }
ul { margin: 0 0 8px; padding: 0; list-style: none; color: var(--soft); font-size: 13px; } li { margin: 0 0 2px; }
ul.links { margin: 0; } .links li + li { margin-top: 4px; }
a { color: var(--accent); text-underline-offset: 2px; }
button { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; width: 28px; height: 28px; border: 0; border-radius: 6px; background: none;
  color: var(--soft); font: 18px/1 system-ui, sans-serif; cursor: pointer; }
button:hover { background: var(--tint); color: var(--text); }
@media (forced-colors: active) { section { border-color: CanvasText; } ins { text-decoration: underline; } }
`;
