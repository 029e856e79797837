// What the client says is written as it is.
module.exports.handler = async (event) => {
  const { internal } = event.request.clientMetadata || {};
  // ruleid: no-fail-open
  event.response.autoConfirmUser = internal === 'yes';
  return event;
};
