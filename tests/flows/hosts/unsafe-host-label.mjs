// Parts of a host that are not checked.
import fetch from 'node-fetch';
export const handler = async (event) => {
  const { region, bucket } = JSON.parse(event.body);
  // ruleid: no-ssrf
  const res = await fetch(`https://${bucket}.s3.${region}.amazonaws.com/manifest.json`);
  if (!/^[a-z]{2}-[a-z]+-\d$/.test(region)) return;
  // ok: no-ssrf
  const two = await fetch(`https://s3.${region}.amazonaws.com/my-bucket/manifest.json`);
  return [await res.json(), await two.json()];
};
