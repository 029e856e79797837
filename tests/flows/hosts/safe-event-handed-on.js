// A step of a workflow hands on the event with what it found.
// ok: no-ssrf
exports.handler = async (event) => {
  if (event.RequestType === 'Delete') return event;
  return { ...event, Data: { ...event.ResourceProperties, ready: true } };
};
