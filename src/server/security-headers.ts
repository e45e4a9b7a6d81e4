import { createHash } from 'node:crypto';

/** Scripts that stand in the page itself, not in a file of their own. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Scripts, workers and connections come from the page's own origin only; what stands in the page itself runs if it is what
 * was built. Styles may be inline because the start page brings its own, and the dialog primitives write a `<style>`
 * element while a dialog is open. Pictures and sounds may be made in memory.
 */
export function contentPolicy(page = ''): string {
  const scripts = [...page.matchAll(INLINE_SCRIPT)].map(([, script = '']) => ` ${hashOf(script)}`);
  return [
    "default-src 'self'",
    `script-src 'self'${scripts.join('')}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The name of the header that carries the policy. */
export const POLICY_HEADER = 'Content-Security-Policy';

/** The headers every answer of the game's own servers carries; a page's own policy takes the place of the one here. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  [POLICY_HEADER]: contentPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
