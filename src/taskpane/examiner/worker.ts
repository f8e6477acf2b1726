import { Examiner } from './examiner';
import { serve } from './serve';

serve(new Examiner());
