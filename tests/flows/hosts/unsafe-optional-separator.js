// A mark that is put there where it stands already, because of something else, or that does not end the host.
const base = process.env.API;

exports.handler = async (event) => {
  const tail = event.rawQueryString;
  const answers = [];
  // ruleid: no-ssrf
  answers.push(await fetch(base + (event.body ? '?' : '') + tail));
  // ruleid: no-ssrf
  answers.push(await fetch(`${base}${tail ? '' : '?'}${tail}`));
  // ruleid: no-ssrf
  answers.push(await fetch(base + (tail.startsWith('/') ? '/' : '') + tail));
  // ruleid: no-ssrf
  answers.push(await fetch(base + (tail.charAt(1) === '?' ? '' : '?') + tail));
  let full = 'https://api.example.com';
  if (tail.startsWith('/')) full += '/';
  // ruleid: no-ssrf
  answers.push(await fetch(full + tail));
  // ruleid: no-ssrf
  answers.push(await fetch(base + (tail.includes('?') ? '&' : '?') + tail));
  // ruleid: no-ssrf
  answers.push(await fetch(base + (base.includes('&') ? '&' : '?') + tail));
  // ruleid: no-ssrf
  answers.push(await fetch(base + (base.endsWith('/') ? '/' : '') + tail));
  return { statusCode: 200, body: String(answers.length) };
};
