// A mark between the host and what follows, put there only where it is missing, or only where something follows.
const base = process.env.API;

exports.handler = async (event) => {
  const tail = event.rawQueryString;
  const answers = [];
  // ok: no-ssrf
  answers.push(await fetch(base + (tail ? '?' : '') + tail));
  // ok: no-ssrf
  answers.push(await fetch(`${base}${tail ? '?' : ''}${tail}`));
  const separator = tail ? '?' : '';
  // ok: no-ssrf
  answers.push(await fetch(base + separator + tail));
  // ok: no-ssrf
  answers.push(await fetch(base + (tail.startsWith('/') ? '' : '/') + tail));
  // ok: no-ssrf
  answers.push(await fetch(base + (tail.charAt(0) === '?' ? '' : '?') + tail));
  // ok: no-ssrf
  answers.push(await fetch([base, tail[0] === '/' ? '' : '/', tail].join('')));
  let full = 'https://api.example.com';
  if (!tail.startsWith('/')) full += '/';
  // ok: no-ssrf
  answers.push(await fetch(full + tail));
  // ok: no-ssrf
  answers.push(await fetch(base + (base.includes('?') ? '&' : '?') + tail));
  const mark = base.indexOf('?') === -1 ? '?' : '&';
  // ok: no-ssrf
  answers.push(await fetch(`${base}${mark}${tail}`));
  // ok: no-ssrf
  answers.push(await fetch(base + (base.endsWith('/') ? '' : '/') + tail));
  // ok: no-ssrf
  answers.push(await fetch(base + (/\/$/.test(base) ? '' : '/') + tail));
  return { statusCode: 200, body: String(answers.length) };
};
