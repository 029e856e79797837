import { createHmac } from 'node:crypto';
export function sign(text: string): string {
  return createHmac('sha256', process.env.HOOK_SECRET!).update(text, 'utf8').digest('base64');
}
