// Sources and targets of copies and links.
import { copyFile, symlink, cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { EventBridgeEvent } from 'aws-lambda';
export const handler = async (event: EventBridgeEvent<'copy', { src: string; dst: string }>) => {
  const { src, dst } = event.detail;
  if (!existsSync('/mnt/a')) return;
  // ruleid: no-path-traversal
  await copyFile(`/mnt/in/${src}`, '/tmp/x');
  // ruleid: no-path-traversal
  await cp('/tmp/x', `/mnt/out/${dst}`, { recursive: true });
  // ruleid: no-path-traversal
  await symlink(src, '/tmp/link');
};
