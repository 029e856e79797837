// What a helper parsed is an object in the handler too.
const parse = (text) => JSON.parse(text);
const print = (value) => {
  // ok: no-log-injection
  console.log('seen', value);
};

exports.handler = async (event) => {
  const body = parse(event.body);
  // ok: no-log-injection
  console.log('body', body);
  print(body);
};
