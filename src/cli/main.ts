import { createInterface } from 'node:readline';
import { detect } from '../detect/detect.ts';
import { check } from '../match/check.ts';
import { articleOf } from '../protocol/article.ts';
import { referenceOf } from '../reference/rows-reference.ts';

const reference = referenceOf([]);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, lang, url } = JSON.parse(line);
  const article = articleOf(text, { kind: 'article', ...(lang && { lang }), ...(url && { url }) });
  process.stdout.write(`${JSON.stringify({ id, ...check(article, detect(article), reference) })}\n`);
}
