// Why a disk does not take a text, in words that go on after "because".

export const writeReasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the share of this disk is used up',
  EFBIG: 'the disk takes no file of this size',
}
