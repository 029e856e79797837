// Files of libraries for pictures, sounds, tables and databases: the last segment stays in the folder
import { createObjectCsvWriter } from 'csv-writer';
import { loadImage } from 'canvas';
import NodeID3 from 'node-id3';
import ffmpeg from 'fluent-ffmpeg';
import Database from 'better-sqlite3';
import { JSONFilePreset } from 'lowdb/node';
import { TextLoader } from 'langchain/document_loaders/fs/text';
import { basename } from 'node:path';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { name } = JSON.parse(body) as { name: string };
    const file = `/tmp/media/${basename(name)}`;
    // ok: no-path-traversal
    const writer = createObjectCsvWriter({ path: file, header: [] });
    // ok: no-path-traversal
    const picture = await loadImage(file);
    // ok: no-path-traversal
    const tags = NodeID3.read(file);
    // ok: no-path-traversal
    ffmpeg('/tmp/in.mov').noAudio().save(file);
    // ok: no-path-traversal
    const database = new Database(file);
    // ok: no-path-traversal
    const kept = await JSONFilePreset(file, {});
    // ok: no-path-traversal
    const loader = new TextLoader(file);
    console.log({ writer, picture, tags, database, kept, loader, last: basename(file) });
  }
};
