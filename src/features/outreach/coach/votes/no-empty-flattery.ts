// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -68,
  sure: -26,
  doubt: -38,
  weights: `
77:you be
74:greatest
68:the greatest
67:world
61:the most
60:finest
58:aliv,the best
57:geniu,hav ever
56:absolut
54:legend,the finest
53:among,perfect,the world
52:god
51:earth
50:goddess,great
49:histor,incr,talent
48:amaz,hero,human,inspir,lik you,no one
47:on thi,the goat
46:univers
45:most,queen,smartest
44:a absolut,com clos,ever liv,goat
43:^ you,beyond,ever do
42:a goddess,i wor,of all,your the
41:a geniu,angel,clos to,literal,numb one,simp the
40:all tim,best,earth and,ever be,in all,of our,touch,wor
39:and most,histor of
38:equ,liv legend,planet,the singl,thi earth
37:be without,everyth you,icon,most brilliant,the histor,the smartest
36:^ ther,a god,deserv,deserv to,king of,michelangelo,most wond,simp,to ever
35:a hero,brilliant,hand down,mozart,my mom,on earth,the univers
34:a wizard,art,ever,flawless,king,rock,wizard,wond,you touch
33:any doubt,be literal,be the,doubt,entir,hav nev,mom,nobod com,nobod on
32:age,bet than,down the,mind of,most amaz,most inspir,my hero,nev be,queen of,star,the entir,who ever,world a
31:a angel,a saint,a tot,doubt the,geniu the,human be,saint,singl greatest,surgeon,that ever,tot
30:be simp,bow,fr,gold,greatest engin,i bow,nobod,quest the,sun,than you,the queen,without quest
29:all of,bread,cap,ever wil,literal the,magnificent,most magnificent,our age,thi planet,you the
28:clos,everyon,god of,god the,inspir human,liv,most incr
27:and no,be beyond,be perfect,everyth,no oth,scient,ther be
26:architect,born,mind,tru,ux,without
25:anywher,be hand,befor you,connect,the king,the whol,without any
24:abov,absolut god,all,fan,greatest art,man in,onl the
23:^ nobod,aft you,els be,on you,the ground,wisdom
22:^ your,a hundr,and ever,architect in,describ how,everyon els,hav noth,review,sect,see my,singl,to all
21:be great,befor your,ever to,leav me,legend and,mechanic,o,say your,such,textil,to us,walk
20:a liv,a wond,be nobod,be worth,besid you,blind,centur,compos,gam,ground,hav mak,it would,librarian,must hav,nev see,no,non,numb,period,tie,to writ
19:be of,be sur,dead,lyon,mak you,nev,one and,pharmac in,scienc and,to be,whol,you i
18:analyst,and aft,and so,and ther,engin,ent,hug,mechanic engineer,put on,sho,studio,such a,you guy,your build
17:be to,behav,compan in,insert,must be,my eye,omg,room,straight,tasha,that hav,the be,the oth,tim and,word,worth,your numb
16:^ a,anyth,hello priya,madam,noth,noth els,to connect,woman in,you put
15:be you,cast,grow,tim a,when i
14:describ
-14:person to
-17:yard
-18:tom
-23:^ best
`,
}
