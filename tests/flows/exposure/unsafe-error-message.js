// A decrypted parameter is in the message of an error.
const { SSMClient, GetParameterCommand } = require('@aws-sdk/client-ssm');
const ssm = new SSMClient({});
async function getKey() {
  const out = await ssm.send(new GetParameterCommand({ Name: '/app/key', WithDecryption: true }));
  return out.Parameter.Value;
}
async function getTable() {
  const out = await ssm.send(new GetParameterCommand({ Name: '/app/table' }));
  return out.Parameter.Value;
}
exports.handler = async () => {
  const key = await getKey();
  const table = await getTable();
  // ok: no-secret-exposure
  console.log('table', table);
  const res = await fetch('https://api.example.com/v1/items', { headers: { Authorization: `Bearer ${key}` } });
  if (!res.ok) {
    // ruleid: no-secret-exposure
    throw new Error(`request with key ${key} failed: ${res.status}`);
  }
  // ok: no-secret-exposure
  return res.json();
};
