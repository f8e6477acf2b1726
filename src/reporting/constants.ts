import type { Settings } from '../assessing/settings';
import type { SetNames } from '../edits/edit';
import { AT_RISK_FROM, COLOURS, ON_TRACK_FROM, WATCH_FROM } from './ourNames';

type Constant = SetNames['names'][number];

function constant(name: string, value: number | string, comment: string): Constant {
  return { name, refersTo: String(value), hidden: false, comment };
}

/** The expected share (0…1) under the name that formulas read it by. */
export function shareConstant(name: string, share: number): Constant {
  return constant(name, share, 'Tỷ lệ kế hoạch năm cần đạt đến hết kỳ báo cáo (0,25 = 25%)');
}

/** The thresholds of the verdicts, and whether the colours show. */
export function thresholdConstants({ thresholds: { onTrack, watch, atRisk } }: Settings): Constant[] {
  return [
    constant(ON_TRACK_FROM, onTrack, 'Chậm không quá mức này (điểm %): Đúng tiến độ'),
    constant(WATCH_FROM, watch, 'Chậm không quá mức này (điểm %): Cần chú ý'),
    constant(
      AT_RISK_FROM,
      atRisk,
      'Chậm không quá mức này (điểm %): Nguy cơ không đạt; chậm hơn: Chậm nghiêm trọng',
    ),
    constant(COLOURS, 'TRUE', 'Tô màu theo tiến độ; đặt FALSE để tắt'),
  ];
}
