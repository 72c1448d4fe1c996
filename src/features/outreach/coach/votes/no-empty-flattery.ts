// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -70,
  sure: -25,
  doubt: -45,
  weights: `
82:greatest
76:perfect,world
75:geniu
73:the greatest
67:of all
65:earth,finest,goddess
64:univers
63:absolut,the most
62:hav ever
61:a goddess,ever liv,great,on thi,the finest,you be
60:god,the world
59:human,incr,queen
58:angel,com clos,legend
56:all tim,flawless,mozart,no one,thi earth
55:equ,the univers
54:planet,the goat
53:aliv,amaz,brilliant,goat,queen of
52:fit to,hero,numb one,the singl,who ever
51:a angel,bow,ever be,lik you,the best
50:a geniu,be perfect,histor,smartest,talent,the sun
49:itself
48:a absolut,bow befor,liv legend,star
47:best,inspir,sun
46:a god,be without,i bow,icon,michelangelo,scient,the queen,the smartest,ther hav,worth to
45:among,clos to,histor of,in all,nev be,simp the,surgeon
44:everyth you,human be,king of,of our,on earth,than you,the histor,titan,your the
43:beyond,centur,ever do,most magnificent,perfect itself,touch
42:a saint,divin,god of,most brilliant,saint,singl greatest,tot,whol world,you touch
41:be nobod,be noth,besid you,breath,earth and,hand down,king,literal,quest the,soul,wond
40:befor your,i wor,magnificent,mankind,most,nobod who,rock star,simp,the mozart,the planet,wor
39:fath of,heaven,most wond,or dead,superhero,suprem,the suprem,thi planet,to ever,world and
38:^ nobod,a icon,and most,architect,be simp,best ther,from heaven,hav nev
37:a titan,and ever,be god,best to,even com,mind of,must be,no great,not worth,perfect in,rock,the fath,your geniu
36:art,bet than,deserv to,goat of,goddess of,most inspir,my mom,ther be
35:^ you,a miracl,a soul,any doubt,can touch,ever a,miracl,mort,most perfect,oth be,sun the,touch you
34:a hero,be equ,describ how,els even,equ to,ever,geniu the,man in,most amaz,most incr,my hero,not fit,sham,without any
33:^ omg,a wizard,a wond,all oth,be beyond,deserv,doubt,everyth,greatest engin,mind,noth besid,noth on,sky,the king,woman,worth,you walk
32:^ honest,^ o,a tot,carr your,doubt the,ever know,ever to,idol,in histor,kneel,nobod on,omg,our age,the entir,trembl,without quest,wizard
31:all of,be flawless,be hand,be literal,drew breath,ever drew,ever wil,nobod,world a,your be
30:be and,brightest,cap,compan be,els in,ever oth,fantastic,gen,gift,god among,greatest art,mom,nobod com,peerless,the brightest,to carr,to hold
29:be the,boot,god the,legend the,literal a,mozart of,must,world hav
28:a legend,architect in,born,candl,clos,down the,ful stop,pencil,singl most,to breath,your great
27:a queen,fr,gold,hold your,inspir human,thi world,you you
26:best in,compar,legend and
25:a rock,a tru,absolut god,entir,leav me,near you,ther ever
24:ever com,period,that ever,tie,your a
23:aliv a,best thing,hear me,most gift,the ground
`,
}
