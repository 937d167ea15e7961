import { suppressTable } from './suppress-table.js';
it('perf', () => {
  for (const [R, C, p] of [[20,10,.3],[94,10,.3],[94,10,.9],[94,50,.1],[94,50,.8]] as const) {
    let s = 7; const rnd = () => (s = (s * 16807) % 2147483647) / 2147483647;
    const counts = Array.from({length:R},()=>Array.from({length:C},()=> rnd()<p ? Math.floor(rnd()*5) : Math.floor(rnd()*200)));
    const t=Date.now(); const r=suppressTable({rows:counts.map((_,i)=>'r'+i),columns:counts[0]!.map((_,i)=>'c'+i),counts});
    console.log(R,C,p,Date.now()-t,'ms primary');
  }
});
