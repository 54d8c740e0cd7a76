/** C1 controls (some terminals act on U+009B as on ESC [), marks of direction, line separators: allowed raw in JSON, and never wanted there. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** The same JSON with characters that nobody can see, and that move what others see, as escapes; its value stays as it is. */
export function escapeJson(json: string): string {
  return json.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`);
}
