export function buildMessage(subject: string, text: string): string {
  const headers = { From: 'shop@example.com', Subject: subject };
  const head = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n');
  return `${head}\r\n\r\n${text}`;
}
