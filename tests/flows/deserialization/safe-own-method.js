// A method of the program has the name.
class Codec {
  unserialize(text) { return text.split(';').map((pair) => pair.split('=')); }
}
exports.handler = async (event) => {
  const codec = new Codec();
  // ok: no-unsafe-deserialization
  return codec.unserialize(event.headers.cookie);
};
