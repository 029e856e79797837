// More alternatives than anybody writes out, and no end of the host.
import axios from "axios";

const known =
  /^https:\/\/(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)\.example\.com/;

export const handler = async (event: {
  queryStringParameters: { url: string };
}) => {
  const { url } = event.queryStringParameters;
  if (!known.test(url)) return { statusCode: 400, body: "" };
  // ruleid: no-ssrf
  const { data } = await axios.get(url);
  return { statusCode: 200, body: data };
};
