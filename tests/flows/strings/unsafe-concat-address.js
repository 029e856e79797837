// The host of an address is put behind its scheme with concat
exports.handler = async (event) => {
  const id = event.pathParameters.id;
  // ruleid: no-ssrf
  const answer = await fetch('https://'.concat(id, '.example.com/items'));
  return answer.json();
};
