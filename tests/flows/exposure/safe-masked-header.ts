// What follows the scheme of a header is replaced.
export const handler = async (event: { headers: Record<string, string> }) => {
  const header = event.headers.authorization ?? '';
  // ok: no-secret-exposure
  console.log(header.replace(/Bearer .+/, 'Bearer ***'), header.replace(/^(Bearer)\s+\S+/i, '$1 [hidden]'));
};
