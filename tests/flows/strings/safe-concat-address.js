// The host of an address is written, and its path put behind it with concat
exports.handler = async (event) => {
  const id = event.pathParameters.id;
  // ok: no-ssrf
  const answer = await fetch('https://api.example.com/items/'.concat(id, '/details'));
  return answer.json();
};
