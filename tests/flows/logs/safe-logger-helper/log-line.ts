export function logLine(action: string, detail: string): void {
  console.log(JSON.stringify({ action, detail }));
}
