import { Injectable, type PipeTransform, BadRequestException } from '@nestjs/common';

@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const slug = value.trim().toLowerCase();
    if (!/^[a-z0-9-]+$/.test(slug)) throw new BadRequestException('no slug');
    return slug;
  }
}
