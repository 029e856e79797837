// Tokens by which a service knows its own request again are no secrets of a sender.
const redacted = ['password', 'authorization'];
function redact(value) {
  if (value && typeof value === 'object') {
    const copy = { ...value };
    for (const key of Object.keys(copy)) {
      if (redacted.includes(key)) copy[key] = '*';
      else if (typeof copy[key] === 'object') copy[key] = redact(copy[key]);
    }
    return copy;
  }
  return value;
}

exports.handler = async (event) => {
  // ok: no-secret-exposure
  console.log(event.getObjectContext.outputToken, event.ClientRequestToken);
  // ok: no-secret-exposure
  console.log(redact(event.getObjectContext));
};
