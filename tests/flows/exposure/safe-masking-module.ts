// Functions of the program hide what they are given.
const hidden = new Set(['password', 'token', 'authorization']);
const mask = (value: string): string => `${value.slice(0, 2)}***`;
function hide(input: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) shown[name] = hidden.has(name.toLowerCase()) ? '[hidden]' : value;
  return shown;
}
export const handler = async (event: { headers: Record<string, string>; body: string }) => {
  const { apiKey } = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log('headers', hide(event.headers));
  // ok: no-secret-exposure
  console.log('key', mask(apiKey), apiKey.substring(0, 4), apiKey.charAt(0));
  // ok: no-secret-exposure
  console.log('key', apiKey.replace(/[A-Za-z0-9]/g, 'x'));
};
