export function logLine(action: string, detail: string): void {
  console.log(`[${action}] ${detail}`);
}
