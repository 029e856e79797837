// Who connects to the WebSocket is asked once.
// ok: require-authentication
exports.handler = async () => ({ statusCode: 200 });
