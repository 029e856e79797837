// What is no address is refused.
const net = require('net');
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { ip } = event.queryStringParameters;
  if (net.isIP(ip) === 0) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`traceroute ${ip}`);
};
