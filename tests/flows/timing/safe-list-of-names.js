// Which metadata goes into the token is no secret of the program, though the variable that lists it ends in `KEYS`.
const persisted = process.env.CLIENT_METADATA_PERSISTED_KEYS?.split(',').map((key) => key.trim()) ?? [];

exports.handler = async (event) => {
  const claims = {};
  for (const [key, value] of Object.entries(event.request.clientMetadata ?? {})) {
    // ok: no-timing-unsafe-compare
    if (persisted.includes(key)) claims[`custom-${key}`] = value;
  }
  event.response = { claimsOverrideDetails: { claimsToAddOrOverride: claims } };
  return event;
};
