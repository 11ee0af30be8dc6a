import type { Said } from './facts.ts';

/**
 * Networks on whose pages people post, each with all names under it. None of them prints articles of its own; what an
 * article's JSON-LD says of itself counts for more.
 */
const NETWORKS =
  /(?:^|\.)(?:x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.(?:net|com)|tiktok\.com|linkedin\.com|reddit\.com|t\.me|vk\.(?:com|ru)|ok\.ru|bsky\.app|truthsocial\.com|tumblr\.com|pinterest\.com)$/;
/** Types of schema.org that are a post or the thread under it. */
const POSTING = /"@type"\s*:\s*"(?:SocialMediaPosting|DiscussionForumPosting)"/;
/** The same as microdata, and where Mastodon draws its pages, on whichever of its thousands of hosts. */
const MARKUP = '[itemtype$="/SocialMediaPosting"], [itemtype$="/DiscussionForumPosting"], #mastodon';

/** Whether a page shows posts of a network rather than an article: an article may have posts in it, but says that it is one. */
export function showsPosts(document: Document, url: string, said: Said): boolean {
  if (said.linked) return false;
  if (URL.canParse(url) && NETWORKS.test(new URL(url).hostname)) return true;
  if (said.ogType === 'article') return false;
  const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
  return document.querySelector(MARKUP) !== null || [...blocks].some((block) => POSTING.test(block.textContent ?? ''));
}
