// A custom resource logs its event without the address that answers are sent to.
exports.handler = async (event) => {
  // ok: no-secret-exposure
  console.log({ ...event, ResponseURL: '...' });
  return { PhysicalResourceId: event.LogicalResourceId };
};
