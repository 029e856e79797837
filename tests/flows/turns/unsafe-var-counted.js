// Not each place is visited, or not each is asked.
var exec = require('child_process').exec;

exports.handler = async function (event) {
  var names = JSON.parse(event.body).names;
  for (var i = 1; i < names.length; i++) {
    if (!/^\w+$/.test(names[i])) return { statusCode: 400 };
  }
  // ruleid: no-command-injection
  exec('show ' + names.join(' '));
  var tags = JSON.parse(event.body).tags;
  for (var _i = 0, tags_1 = tags; _i < tags_1.length; _i++) {
    var tag = tags_1[_i];
    if (!/^\w+$/.test(tags[0])) return { statusCode: 400 };
  }
  // ruleid: no-command-injection
  exec('show ' + tags.join(' '));
};
