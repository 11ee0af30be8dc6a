import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../src/build/manifest.ts';
import { ROOT } from '../../src/build/paths.ts';

const source = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));

describe('manifestFor', () => {
  test('nothing that asks the reader at install', () => {
    const shared = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
    expect(manifestFor(source, 'firefox', '1.2.3').permissions).toEqual(shared);
    expect(manifestFor(source, 'chromium', '1.2.3').permissions).toEqual([...shared, 'sidePanel']);
    for (const browser of ['chromium', 'firefox'] as const) {
      const manifest = manifestFor(source, browser, '1.2.3');
      expect(manifest).toMatchObject({ version: '1.2.3', manifest_version: 3 });
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    }
  });
  test('no connection but to the extension itself', () => {
    const { extension_pages: policy } = source.common.content_security_policy;
    expect(policy).toContain("default-src 'none'");
    expect(policy.match(/connect-src ([^;]*)/)[1]).toBe("'self'");
  });
  test('what is added to no list is refused', () => {
    const bad = { common: { name: 'x' }, chromium: { '+name': ['y'] }, firefox: {} };
    expect(() => manifestFor(bad, 'chromium', '1')).toThrow('+name');
  });
});
