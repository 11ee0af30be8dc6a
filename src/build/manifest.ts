export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

type Json = Record<string, unknown>;

/** The one source of both manifests: what they share, and what each adds (`+key` adds to a shared list). */
export interface ManifestSource {
  readonly common: Readonly<Json>;
  readonly chromium: Readonly<Json>;
  readonly firefox: Readonly<Json>;
}

/** The manifest of one browser. Throws when something is to be added to what is no list. */
export function manifestFor(source: ManifestSource, browser: Browser, version: string): Json {
  const manifest: Json = { ...source.common, version };
  for (const [key, value] of Object.entries(source[browser])) {
    if (!key.startsWith('+')) {
      manifest[key] = value;
      continue;
    }
    const shared = manifest[key.slice(1)];
    if (!Array.isArray(shared) || !Array.isArray(value))
      throw new Error(`manifest.json: ${key} adds to what is no list`);
    manifest[key.slice(1)] = [...shared, ...value];
  }
  return manifest;
}
