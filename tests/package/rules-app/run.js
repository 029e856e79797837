exports.run = (command) => command;
