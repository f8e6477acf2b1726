import { serve } from '../examiner/serve';
import { FileExaminer } from './fileExaminer';

serve(new FileExaminer());
