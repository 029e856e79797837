// Of values without their names only how many there are, and how long they are, is told; and a redaction lets other values through.
function redact(value: unknown): unknown {
  if (typeof value !== 'object') return value;
  return '***';
}

export const handler = async () => {
  const settings = { url: process.env.CRM_URL, clientSecret: process.env.CRM_CLIENT_SECRET };
  // ok: no-secret-exposure
  console.log(Object.values(settings).length, Object.values(settings).every(Boolean));
  // ok: no-secret-exposure
  for (const value of Object.values(settings)) console.log('setting of', value?.length, 'characters');
  // ok: no-secret-exposure
  console.log(redact(settings));
};
