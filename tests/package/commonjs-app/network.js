'use strict';

const { exec, execFile } = require('child_process');

exports.ping = (host) =>
  new Promise((resolve) => {
    exec(`ping -c 1 ${host}`, (error) => resolve(error === null));
  });

exports.version = () =>
  new Promise((resolve) => {
    execFile('ping', ['-V'], (error, stdout) => resolve(error === null ? stdout : ''));
  });
