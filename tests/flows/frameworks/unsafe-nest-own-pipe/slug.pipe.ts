import { Injectable, type PipeTransform, BadRequestException } from '@nestjs/common';

@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const slug = value.trim().toLowerCase();
    if (slug.length === 0) throw new BadRequestException('empty');
    return slug;
  }
}
