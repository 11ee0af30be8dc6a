import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

const LONG =
  'The ferry has turned back at the mole with forty people on board, and the harbour master has hoisted the second ball.';
const PARAGRAPHS = `<main>${`<div><p>${LONG}</p></div>`.repeat(4)}</main>`;
const jsonLd = (type: string) => `<script type="application/ld+json">{"@type": "${type}"}</script>`;
const OG = '<meta property="og:type" content="article">';

function kindOf(url: string, head: string, body = PARAGRAPHS) {
  const { document } = new JSDOM(`<head><title>Ferry</title>${head}</head><body>${body}</body>`, { url }).window;
  const { kind, posts } = readArticle(document, url).article.page;
  return posts ? 'posts' : kind;
}

describe('a post, not an article', () => {
  test.each([
    ['on a network, however long', 'https://x.com/dora/status/12', '', 'posts'],
    ['under the name of one', 'https://old.reddit.com/r/ferry/comments/1', '', 'posts'],
    ['on a network that calls its posts articles', 'https://www.instagram.com/p/1', OG, 'posts'],
    ['as JSON-LD says', 'https://perch.example/dora/12', jsonLd('SocialMediaPosting'), 'posts'],
    ['a thread of a forum', 'https://perch.example/t/12', jsonLd('DiscussionForumPosting'), 'posts'],
    ['an article on a network, as JSON-LD says', 'https://www.linkedin.com/pulse/ferry', jsonLd('Article'), 'article'],
    ['an article with a post in it', 'https://vane.example/ferry', OG + jsonLd('SocialMediaPosting'), 'article'],
    ['a host that ends like a network', 'https://notx.com/ferry', '', 'article'],
    ['any article', 'https://vane.example/ferry', '', 'article'],
  ])('%s', (_what, url, head, kind) => expect(kindOf(url, head)).toBe(kind));
  test('as the markup says', () => {
    const post = `<div itemscope itemtype="https://schema.org/SocialMediaPosting">${PARAGRAPHS}</div>`;
    expect(kindOf('https://perch.example/dora/12', '', post)).toBe('posts');
    expect(kindOf('https://tide.example/@dora/12', '', `<div id="mastodon">${PARAGRAPHS}</div>`)).toBe('posts');
  });
});
