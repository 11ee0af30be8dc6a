import { seeded } from '../reference/alterations.ts';
import { makeNames, speaker } from './data.ts';

/** Pages as news sites build them, from a seed: navigation, teasers, captions, comments and deep boxes round the words. */
const PARAGRAPH_WORDS = 55;

/** A long article of about so many words, with what stands round it. */
export function longArticle(words: number): string {
  const random = seeded(11);
  const [say, name] = [speaker(12), makeNames(400, 13)];
  const parts: string[] = [];
  for (let written = 0; written < words; written += PARAGRAPH_WORDS) {
    parts.push(`<div class="block text"><p>${paragraph(say, name, random)}</p></div>`);
    if (random(9) === 0) parts.push(`<h2 class="subhead">${sentence(say(6))}</h2>`);
    if (random(12) === 0)
      parts.push(`<figure><img alt="" width="10" height="10"><figcaption>${sentence(say(14))}</figcaption></figure>`);
    if (random(14) === 0) parts.push(`<aside class="related"><ul>${teasers(say, 3)}</ul></aside>`);
  }
  return page(`<article><h1>${HEADLINE}</h1><div class="body">${parts.join('\n')}</div></article>`, say);
}

/** A live blog of about so many words: many short posts, each with its time. */
export function longFeed(words: number): string {
  const random = seeded(21);
  const [say, name] = [speaker(22), makeNames(400, 23)];
  const posts: string[] = [];
  for (let written = 0; written < words; written += 2 * PARAGRAPH_WORDS) {
    const time = `<time datetime="2026-03-0${1 + random(9)}">${random(24)}.${10 + random(50)}</time>`;
    posts.push(
      `<section class="post"><header>${time}<h3>${sentence(say(7))}</h3></header><p>${paragraph(say, name, random)}</p><p>${paragraph(say, name, random)}</p></section>`,
    );
  }
  return page(`<article><h1>${HEADLINE}</h1>${posts.join('\n')}</article>`, say);
}

const HEADLINE = 'What the harbour said of the long winter';

type Say = (length: number) => string[];
type Random = (below: number) => number;

const sentence = (words: readonly string[]) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`;

function paragraph(say: Say, names: readonly string[], random: Random): string {
  const sentences: string[] = [];
  for (let written = 0; written < PARAGRAPH_WORDS; written += 14) {
    const words = say(12);
    if (random(4) === 0) words[random(12)] = `<a href="/topic/${random(900)}">${say(2).join(' ')}</a>`;
    if (random(5) === 0) words[random(12)] = `<em>${say(1).join(' ')}</em>`;
    const said = `“${sentence(say(11)).slice(0, -1)},” ${names[random(names.length)]} said.`;
    sentences.push(random(3) === 0 ? said : sentence(words));
  }
  return sentences.join(' ');
}

function teasers(say: Say, count: number): string {
  const one = () =>
    `<li class="teaser"><a href="/a"><span class="kicker">${say(1)}</span> <span>${sentence(say(8))}</span></a></li>`;
  return Array.from({ length: count }, one).join('');
}

function page(article: string, say: Say): string {
  const comments = Array.from(
    { length: 60 },
    () => `<div class="comment"><b>${say(1)}</b><p>${sentence(say(25))}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T10:00:00Z">
<style>body { font: 16px/1.5 serif } main { max-width: 40em; margin: auto } .closed { display: none }</style></head>
<body><nav><ul>${teasers(say, 120)}</ul></nav><div class="closed"><ul>${teasers(say, 200)}</ul></div>
<main>${article}</main><aside><ul>${teasers(say, 80)}</ul></aside>
<section class="comments">${comments.join('')}</section><footer><ul>${teasers(say, 60)}</ul></footer></body></html>`;
}
