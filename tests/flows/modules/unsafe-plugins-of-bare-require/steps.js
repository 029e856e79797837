const steps = new Map();

exports.add = (name, step) => steps.set(name, step);
exports.run = (name, argument, rows) => steps.get(name)(argument, rows);
