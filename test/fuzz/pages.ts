import fc from 'fast-check';

const INLINE = ['a', 'b', 'em', 'q', 'span', 'br', 'cite', 'sup', 'wbr', 'svg', 'math'];
const BLOCK = [
  'p',
  'div',
  'blockquote',
  'h1',
  'h2',
  'ul',
  'li',
  'figure',
  'figcaption',
  'table',
  'td',
  'section',
  'article',
  'header',
  'template',
  'noscript',
  'iframe',
  'script',
  'style',
  'select',
  'form',
  'a',
  'q',
];
const ATTRIBUTES = [
  '',
  ' href="javascript:alert(1)"',
  ' href="data:text/html,a"',
  ' href="/b?c=d#e"',
  ' href="https://courier.example/b"',
  ' href="//["',
  ' href=" java&#10;script:alert(1)"',
  ' class="pullquote"',
  ' class="paywall"',
  ' style="display:none"',
  ' hidden',
  ' data-sic-0 data-sic-1=""',
  ' id="constructor" name="body"',
  ' shadowrootmode="open"',
];
const HEADS = [
  '',
  '<title>The bridge is closed</title>',
  '<base href="javascript:alert(1)">',
  '<base href="https://[">',
  '<meta property="og:type" content="article">',
  '<meta property="og:title" content="__proto__">',
  '<link rel="canonical" href="javascript:alert(1)">',
  '<link rel="canonical" href="/news/b">',
  '<meta name="author" content="&#x202e;Anna Marsh">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":["a",1]},"isBasedOn":"javascript:a"}</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",{}],"__proto__":{"headline":"a"},"headline":7}</script>',
  '<script type="application/ld+json">[[[{"@graph":[{"@type":"Article","datePublished":"1"}]}]]]</script>',
  '<script type="application/ld+json">{"@type":</script>',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pages of random elements, some of them broken, around random texts. */
export function pages(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const element = (names: readonly string[], inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...ATTRIBUTES), inner, fc.constantFrom(true, true, true, false))
      .map(([name, attribute, body, closed]) => `<${name}${attribute}>${body}${closed ? `</${name}>` : ''}`);
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      texts.map(escaped),
      texts.map((text) => `<p>${escaped(text)}</p>`),
      element(INLINE, tie('tree')),
      element(
        BLOCK,
        fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
      ),
    ),
  }));
  const prose = texts.map(
    (text) => `<p>${'The bridge is closed and nobody knows why. '.repeat(4)}${escaped(text)}</p>`,
  );
  return fc
    .tuple(fc.array(fc.constantFrom(...HEADS), { maxLength: 3 }), fc.array(fc.oneof(prose, tree), { maxLength: 8 }))
    .map(
      ([head, body]) => `<html><head>${head.join('')}</head><body><article>${body.join('')}</article></body></html>`,
    );
}
