import { matchNames } from '../../src/matching/matchNames';

const SHARES = [
  { id: 'cn', name: 'Tỷ trọng công nghiệp - xây dựng trong GRDP', unit: '%' },
  { id: 'dv', name: 'Tỷ trọng dịch vụ trong GRDP', unit: '%' },
];

describe('a name that says too little', () => {
  it('is left to the officer where two targets hold it', () => {
    const [match] = matchNames([{ name: 'Tỷ trọng trong GRDP', unit: '%' }], SHARES);
    expect(match?.decision).not.toBe('auto');
  });

  it('holds where it says all that sets a target apart', () => {
    const [match] = matchNames([{ name: 'Tỷ trọng dịch vụ', unit: '%' }], SHARES);
    expect(match).toMatchObject({ target: 'dv', decision: 'auto' });
  });
});
