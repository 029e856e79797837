// A parameter of a controller.
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { join } from 'path';
import { createReadStream } from 'fs';
@Controller('exports')
export class ExportsController {
  @Get(':file')
  download(@Param('file') file: string, @Res() res: Response) {
    // ruleid: no-path-traversal
    createReadStream(join('/mnt/exports', file)).pipe(res);
  }
}
