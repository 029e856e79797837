// The scheme of a header is replaced, and what follows stays.
export const handler = async (event: { headers: Record<string, string> }) => {
  const header = event.headers.authorization ?? '';
  // ruleid: no-secret-exposure
  console.log(header.replace(/^Bearer /, 'Token '));
};
