const { handler } = require('./make');
exports.build = handler({ name: 'build' });
