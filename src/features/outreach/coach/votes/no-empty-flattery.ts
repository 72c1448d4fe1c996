// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -69,
  sure: -25,
  doubt: -45,
  weights: `
77:greatest
75:world
71:perfect,the greatest
70:geniu
65:finest
63:goddess,on thi,the most,you be
62:absolut
61:earth
60:the finest,the world
59:great,hav ever,incr
58:a goddess,legend
57:god
56:ever liv,histor
55:com clos
54:thi earth,univers
53:angel,hero,human,of all,queen,the goat
52:aliv,amaz,equ,goat,the best
50:a angel,ever be,fit to,lik you
49:bow,no one,talent
48:bow befor,clos to,itself,scient,the sun
47:a absolut,best,numb one,your the
46:brilliant,i bow,inspir,simp the,surgeon,who ever
45:a geniu,all tim,be without,beyond,i wor,smartest
44:flawless,god of,histor of,literal,of our,planet,queen of,sun
43:a god,everyth you,king of,mozart,the histor,the singl,the univers,worth to
42:^ ther,among,be perfect,earth and,ever do,in all,michelangelo,most,titan,touch,wor
41:besid you,icon,king,most brilliant,perfect itself,soul,the smartest,wond,you touch
40:and most,befor your,divin,hand down,liv legend,star,superhero,whol world,world and
39:be simp,from heaven,heaven,on earth,simp,the queen,your geniu
38:a hero,hav nev,man in,most magnificent,nev be,no great,nobod who,quest the,rock star,than you,thi planet
37:^ you,be noth,best ther,centur,deserv to,geniu the,most incr,must be,rock,ther hav
36:a soul,any doubt,bet than,breath,els even,ever,goddess of,human be,magnificent,oth be,to ever,your great
35:^ nobod,a wizard,can touch,deserv,ever a,everyth,mind of,mort,most inspir,most wond,my mom,noth besid,touch you,without any
34:be literal,best to,describ how,doubt,nobod on,not fit
33:a titan,a tot,a wond,art,be beyond,doubt the,down the,in histor,mind,most amaz,most perfect,my hero,sun the,tot,wizard,worth
32:^ honest,carr your,ever to,kneel,our age,singl greatest,the entir,the king,to carr,world hav,your be
31:a icon,a saint,and ever,be flawless,ever know,greatest engin,nobod,saint,the whol,world a,you you
30:all of,architect,be hand,born,cap,fantastic,god the,liv,mom,without quest
29:even com,ful stop,god among,idol,inspir human,moon,nobod com,to breath,woman
28:be the,clos,ever wil,greatest art,legend the,pencil,singl most,you the
27:a queen,and no,architect in,be nobod,candl,entir,fr,gift,gold,must,to hold
26:a rock,a tru,be anyon,compar,dead,leav me,literal the,near you,period,rest of
25:all,boot,bread,fan,legend and,my idol,singl,sky
24:els be,everyon els,hear me,hold your,nev,the weld,ther nobod,your a
23:^ ever,best in,best thing,compan be,hav hear,onl the,to all,turn to,ux,wisdom,would giv
22:a market,absolut god,esteem,ever com,hundr year,ink,men,not one,that ever,the ground
21:a legend,a room,hav noth,us all,you when
20:aliv a,tie
-25:^ best
`,
}
